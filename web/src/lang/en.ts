// The page's own words in English, a file an area. Words about the plan come from the core.
import { assume } from './en/assume';
import { comments } from './en/comments';
import { causes } from './en/causes';
import { copies } from './en/copies';
import { draws } from './en/draws';
import { explain } from './en/explain';
import { figure } from './en/figure';
import { files } from './en/files';
import { forms } from './en/forms';
import { grid } from './en/grid';
import { handon } from './en/handon';
import { help } from './en/help';
import { items } from './en/items';
import { report } from './en/report';
import { risk } from './en/risk';
import { scenario } from './en/scenario';
import { search } from './en/search';
import { sheet } from './en/sheet';
import { shell } from './en/shell';
import { whatif } from './en/whatif';
import type { zh } from './zh';

export const en: Record<keyof typeof zh, string> = {
  ...assume,
  ...comments,
  ...causes,
  ...copies,
  ...draws,
  ...explain,
  ...figure,
  ...files,
  ...forms,
  ...grid,
  ...handon,
  ...help,
  ...items,
  ...report,
  ...risk,
  ...scenario,
  ...search,
  ...sheet,
  ...shell,
  ...whatif,
};
