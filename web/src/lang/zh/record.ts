// Monthly actual figures, in Chinese.
export const record = {
  'record.adopt': '把更新后的假设写进计划',
  'record.adoptStep': '采用{name}',
  'record.again': '按现在的计划重算',
  'record.bring': '从表格里复制，或选择 CSV 文件：月份横排或竖排，行名用计划里的名称（如“线索”“新客户”“MRR”），可以另有一列渠道。',
  'record.choose': '选择文件…',
  'record.example': '渠道\t指标\t2027-01\t2027-02\n广告投放\t线索\t262\t301',
  'record.faults': '没有读取的内容',
  'record.line': '第 {n} 行',
  'record.old': '计划已经改过，下面是改之前的结果。',
  'record.paste': '粘贴每月实际值',
  'record.take': '写进计划',
  'record.title': '每月实际值',
};
