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
  if (!lacks.length) return;
  window.planleafTooOld = true;
  var says = [
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
