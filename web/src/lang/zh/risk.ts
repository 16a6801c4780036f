// The page of risk, in Chinese.
export const risk = {
  'risk.curve': '累积曲线',
  'risk.metric': '看哪个数',
  'risk.month': '月份',
  'risk.noMetric': '没有这样的数。',
  'risk.progress': '抽样进度',
  'risk.until': '算到 ±1%',
  'risk.within': '抽样误差已在 ±1% 以内',
};
