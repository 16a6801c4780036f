// The page of causes, in Chinese.
export const causes = {
  'causes.across': '横向',
  'causes.against': '与 {name} 比',
  'causes.change': '去改一项假设',
  'causes.down': '纵向',
  'causes.from': '从',
  'causes.noLever': '没有这样的假设。',
  'causes.none': '不用第二项',
  'causes.reach': '线画在',
  'causes.steps': '点数',
  'causes.table': '数据表',
  'causes.to': '到',
};
