// The page's own words in Chinese, a file an area. Words about the plan come from the core.
import { assume } from './zh/assume';
import { behaviours } from './zh/behaviours';
import { comments } from './zh/comments';
import { causes } from './zh/causes';
import { copies } from './zh/copies';
import { customers } from './zh/customers';
import { data } from './zh/data';
import { draws } from './zh/draws';
import { explain } from './zh/explain';
import { figure } from './zh/figure';
import { files } from './zh/files';
import { forms } from './zh/forms';
import { grid } from './zh/grid';
import { handon } from './zh/handon';
import { help } from './zh/help';
import { items } from './zh/items';
import { record } from './zh/record';
import { report } from './zh/report';
import { retention } from './zh/retention';
import { risk } from './zh/risk';
import { scenario } from './zh/scenario';
import { search } from './zh/search';
import { sheet } from './zh/sheet';
import { shell } from './zh/shell';
import { whatif } from './zh/whatif';

export const zh = {
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
