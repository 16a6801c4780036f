// Scenario files and reports that are handed on, in Chinese.
export const handon = {
  'handon.add': '加入计划',
  'handon.addOther': '仍然加入',
  'handon.cannot': '{file} 不能加入这份计划，计划没有动：',
  'handon.leave': '不加入',
  'handon.title': '情景文件',
};
