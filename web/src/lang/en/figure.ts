// Figures and charts, in English.
import type { figure as zh } from '../zh/figure';

export const figure: Record<keyof typeof zh, string> = {
  'figure.table': 'Show the table',
  'figure.chart': 'Show the chart',
  'figure.actual': 'Actual',
  'figure.forecast': 'Forecast',
  'figure.copied': 'Picture copied',
  'figure.copyPng': 'Copy picture (PNG)',
  'figure.copySvg': 'Copy drawing (SVG)',
  'figure.picture': 'Copy or save the picture',
  'figure.savePng': 'Save as PNG',
  'figure.saveSvg': 'Save as SVG',
  'figure.saved': 'Saved as {file}',
  'figure.empty': 'Nothing to draw yet: give a channel its leads or its spend in the assumptions.',
  'grain.month': 'By month',
  'grain.quarter': 'By quarter',
  'grain.year': 'By year',
  'kpi.met': 'met',
  'kpi.short': 'short of target',
};
