// The page's own words in English, a file an area. Words about the plan come from the core.
import { assume } from './en/assume';
import { behaviours } from './en/behaviours';
import { comments } from './en/comments';
import { causes } from './en/causes';
import { copies } from './en/copies';
import { customers } from './en/customers';
import { data } from './en/data';
import { draws } from './en/draws';
import { explain } from './en/explain';
import { figure } from './en/figure';
import { files } from './en/files';
import { forms } from './en/forms';
import { grid } from './en/grid';
import { handon } from './en/handon';
import { help } from './en/help';
import { items } from './en/items';
import { record } from './en/record';
import { report } from './en/report';
import { retention } from './en/retention';
import { risk } from './en/risk';
import { scenario } from './en/scenario';
import { search } from './en/search';
import { sheet } from './en/sheet';
import { shell } from './en/shell';
import { whatif } from './en/whatif';
import type { zh } from './zh';

export const en: Record<keyof typeof zh, string> = {
  ...assume,
  ...behaviours,
  ...comments,
  ...causes,
  ...copies,
  ...customers,
  ...data,
  ...draws,
  ...explain,
  ...figure,
  ...files,
  ...forms,
  ...grid,
  ...handon,
  ...help,
  ...items,
  ...record,
  ...report,
  ...retention,
  ...risk,
  ...scenario,
  ...search,
  ...sheet,
  ...shell,
  ...whatif,
};
