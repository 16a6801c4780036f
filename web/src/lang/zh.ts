// The page's own words in Chinese, a file an area. Words about the plan come from the core.
import { assume } from './zh/assume';
import { comments } from './zh/comments';
import { causes } from './zh/causes';
import { copies } from './zh/copies';
import { draws } from './zh/draws';
import { explain } from './zh/explain';
import { figure } from './zh/figure';
import { files } from './zh/files';
import { forms } from './zh/forms';
import { grid } from './zh/grid';
import { handon } from './zh/handon';
import { help } from './zh/help';
import { items } from './zh/items';
import { report } from './zh/report';
import { risk } from './zh/risk';
import { scenario } from './zh/scenario';
import { search } from './zh/search';
import { sheet } from './zh/sheet';
import { shell } from './zh/shell';
import { whatif } from './zh/whatif';

export const zh = {
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
