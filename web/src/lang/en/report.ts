// The printed report, and rolling a month, in English.
import type { report as zh } from '../zh/report';

export const report: Record<keyof typeof zh, string> = {
  'report.open': 'Print report',
  'report.title': 'Report · {paper} · {n} pages',
  'report.back': 'Back',
  'report.print': 'Print or save as PDF',
  'report.a4': 'A4',
  'report.letter': 'Letter',
  'report.sheet': 'Page {n} of {of}',
  'report.receipt': 'Receipt {receipt}',
  'report.terms': 'Terms',
  'report.more': 'continued',
  'roll.title': 'Roll forward a month',
  'roll.lead': 'The plan becomes {span}: as many months, opening with what the first month closed with. It is one step, and can be undone.',
  'roll.lost': 'What is not taken along',
  'roll.cannot': 'It cannot be rolled yet',
  'roll.leave': 'Leave it',
  'roll.go': 'Roll forward',
};
