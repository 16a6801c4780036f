// The printed report, and rolling a month, in Chinese.
export const report = {
  'report.open': '打印报告',
  'report.title': '打印报告 · {paper} · {n} 页',
  'report.back': '返回',
  'report.print': '打印或存为 PDF',
  'report.a4': 'A4',
  'report.letter': '信纸（Letter）',
  'report.sheet': '第 {n} 页，共 {of} 页',
  'report.receipt': '回执 {receipt}',
  'report.terms': '名词',
  'report.more': '续',
  'roll.title': '滚动一个月',
  'roll.lead': '计划改为 {span}：月数不变，从第一个月末的数接着算。这是一步，可以撤销。',
  'roll.lost': '带不走的',
  'roll.cannot': '现在还不能滚动',
  'roll.leave': '不滚动',
  'roll.go': '滚动',
};
