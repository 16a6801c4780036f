// Draws and their seed, in Chinese.
export const draws = {
  'draws.count': '抽样数',
  'draws.note': '种子和抽样数相同，在哪台机器上算出的数都一样。抽样越多越慢，偶然误差越小。',
  'draws.running': '抽样中：已有 {done}',
  'draws.save': '使用',
  'draws.seed': '种子',
  'draws.set': '设置种子和抽样数',
  'draws.starting': '抽样中',
  'draws.step': '设置种子和抽样数',
  'draws.stop': '停止',
  'draws.stopped': '已停在 {done}',
};
