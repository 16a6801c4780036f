// The views of evidence: each has its place in the rail, and in what find offers, once it stands here.
import type { ComponentType } from 'preact';
import type { Word } from '../lang/words';
import type { IconName } from '../shell/icons';
import type { State, ViewName } from '../state/state';
import type { Page } from '../view';
import { BehavioursView } from '../behaviours/Behaviours';
import { CustomersView } from '../customers/Customers';
import { RetentionView } from '../retention/Retention';
import { DataView } from './Data';

type View = ComponentType<{ state: State; page: Page }>;

export const evidence: Partial<Record<ViewName, View>> = {
  customers: CustomersView,
  data: DataView,
  behaviours: BehavioursView,
  retention: RetentionView,
};

interface Place {
  view: ViewName;
  label: Word;
  icon: IconName;
}

const all: Place[] = [
  { view: 'data', label: 'nav.data', icon: 'data' },
  { view: 'behaviours', label: 'nav.behaviours', icon: 'behaviours' },
  { view: 'retention', label: 'nav.retention', icon: 'retention' },
  { view: 'customers', label: 'nav.customers', icon: 'customers' },
];

export const places: Place[] = all.filter(({ view }) => evidence[view]);
