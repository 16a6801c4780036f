// Where a number comes from, in Chinese.
export const explain = {
  'explain.again': '见上',
  'explain.back': '回到上一个数',
  'explain.change': '去修改这项假设',
  'explain.close': '关闭来历',
  'explain.keys': '方向键走动，回车看它自己的来历，在蓝色的假设上回车去修改',
  'explain.moves': '若它增加 10%，此数变动',
  'explain.open': '看它的来历（F8）',
  'explain.root': '根由：{name}',
  'explain.title': '来历',
  'explain.tree': '它由这些算出',
  'explain.yours': '这是你的假设，不由别的数算出。',
};
