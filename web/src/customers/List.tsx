// The list of users as a file: asked when it is wanted, since it can be long.
import { answered, askLog } from '../data/ask';
import { download } from '../files/download';
import { word } from '../lang/words';
import { store } from '../state/state';
import type { Customers } from './types';

const mark = '\ufeff'; // by which Excel knows UTF-8

export function ListButton({ customers, kind }: { customers: Customers; kind: string }) {
  const slot = 'cust-list-' + kind;
  const give = async () => {
    await askLog(slot, { kind, customers });
    const { answer } = answered<string>(store.get(), slot);
    if (answer) download(new Blob([mark + answer], { type: 'text/csv' }), kind + '.csv');
  };
  return (
    <button type="button" class="button" id={slot} onClick={() => void give()}>
      {word('cust.list')}
    </button>
  );
}
