// The calculation sheet, in Chinese.
export const sheet = {
  'sheet.given': '你的假设：回车去修改',
  'sheet.grid': '计算表：方向键移动，回车看来历',
  'sheet.hint': '选一格，这里写出它的算式；F8 看它的来历',
  'sheet.more': '另有 {n} 行未列出，搜索名称可找到。',
  'sheet.none': '没有找到。换个名称，或清空搜索。',
  'sheet.row': '行',
  'sheet.search': '搜索行：名称或路径',
};
