(function () {
  // Written in the oldest JavaScript, so that a browser too old for the page can read it.
  var lacks = [];
  var need = {
    WebAssembly: window.WebAssembly,
    DecompressionStream: window.DecompressionStream,
    Worker: window.Worker,
    TextDecoder: window.TextDecoder,
    ResizeObserver: window.ResizeObserver,
    'Array.at': [].at
  };
  for (var name in need) if (!need[name]) lacks.push(name);
  var changed = document.characterSet !== 'windows-1252';
  if (!lacks.length && !changed) return;
  window.planleafTooOld = true;
  var says = changed ? [
    '这个文件在路上被改写了编码，里面的内容读不出来。请向发送者要原文件，用附件或网盘传送，并直接从磁盘打开。',
    'This file was written anew in another encoding on its way, and what it holds cannot be read. Ask for the original as an attachment, and open it from the disk.',
    'charset: ' + document.characterSet
  ] : [
    '这个浏览器太旧，打不开 Planleaf。请用 2023 年以后的 Chrome、Edge、Firefox 或 Safari 打开同一个文件；文件本身没有问题。',
    'This browser is too old for Planleaf. Open the same file in Chrome, Edge, Firefox or Safari from 2023 or later; the file itself is fine.',
    lacks.join(', ')
  ];
  for (var i = 0; i < says.length; i++) {
    var line = document.createElement('p');
    line.appendChild(document.createTextNode(says[i]));
    document.getElementById('app').appendChild(line);
  }
})();
