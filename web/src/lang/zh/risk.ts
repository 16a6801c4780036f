// The page of risk, in Chinese.
export const risk = {
  'risk.curve': '累积曲线',
  'risk.givenUp': '已停止，保留先前的结果',
  'risk.metric': '看哪个数',
  'risk.month': '月份',
  'risk.noMetric': '没有这样的数。',
  'risk.progress': '抽样进度',
  'risk.swing': '换看 10% 与 90% 处的取值',
  'risk.totals': '连同互动一起算',
  'risk.until': '算到 ±1%',
  'risk.within': '抽样误差已在 ±1% 以内',
};
