// The inputs of a number as a tree: → opens, ← closes, Enter goes to an assumption or
// explains a row by itself. One stop of Tab.
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { word } from '../lang/words';
import type { ExplainNode } from './types';
import { change, explain, turn } from './walk';

// An item is a node where it stands: the same number may stand in several places.
interface Item {
  id: string;
  parent: string;
  node: ExplainNode;
  level: number;
}

function itemsOf(nodes: ExplainNode[], parent = '', level = 1): Item[] {
  return nodes.flatMap((node) => {
    const id = parent + '/' + node.key;
    return [{ id, parent, node, level }, ...itemsOf(node.inputs ?? [], id, level + 1)];
  });
}

export function Tree({ nodes }: { nodes: ExplainNode[] }) {
  const box = useRef<HTMLUListElement>(null);
  const [active, setActive] = useState('');
  const focusNext = useRef(false);
  const items = itemsOf(nodes);
  const here = items.find((item) => item.id === active) ?? items[0];
  useLayoutEffect(() => {
    if (!focusNext.current) return;
    focusNext.current = false;
    const item = box.current?.querySelector<HTMLElement>('[tabindex="0"]');
    item?.focus({ preventScroll: true });
    item?.firstElementChild?.scrollIntoView({ block: 'nearest' });
  });
  if (!here) return null;
  const go = (item?: Item) => {
    if (!item) return;
    focusNext.current = true;
    setActive(item.id);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const { node } = here;
    const at = items.indexOf(here);
    const isOpen = (node.inputs?.length ?? 0) > 0;
    if (event.key === 'ArrowDown') go(items[at + 1]);
    else if (event.key === 'ArrowUp') go(items[at - 1]);
    else if (event.key === 'Home') go(items[0]);
    else if (event.key === 'End') go(items.at(-1));
    else if (event.key === 'ArrowRight') isOpen ? go(items[at + 1]) : node.opens && turn(node.key);
    else if (event.key === 'ArrowLeft') isOpen ? turn(node.key) : go(items.find((item) => item.id === here.parent));
    else if (event.key === ' ') node.opens && turn(node.key);
    else if (event.key === 'Enter') enter(node);
    else if (event.key === 'F8') node.address && explain(node.address);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <>
      <ul class="tree" role="tree" aria-label={word('explain.tree')} ref={box} onKeyDown={onKeyDown}>
        <Branch nodes={nodes} parent="" level={1} active={here.id} choose={(id) => go(items.find((item) => item.id === id))} />
      </ul>
      <p class="quiet keys">{word('explain.keys')}</p>
    </>
  );
}

// enter goes on from a node: to the cell of an assumption, to the explanation of a row, and
// where a row has none of its own to its inputs.
function enter(node: ExplainNode): void {
  if (node.given) change(node.given);
  else if (node.address) explain(node.address);
  else if (node.opens) turn(node.key);
}

interface BranchProps {
  nodes: ExplainNode[];
  parent: string;
  level: number;
  active: string;
  choose: (id: string) => void;
}

function Branch({ nodes, parent, level, active, choose }: BranchProps) {
  return (
    <>
      {nodes.map((node, i) => {
        const id = parent + '/' + node.key;
        const isOpen = (node.inputs?.length ?? 0) > 0;
        const kind = node.given ? 'given' : 'row';
        return (
          <li key={id} role="treeitem" aria-level={level} aria-posinset={i + 1} aria-setsize={nodes.length} aria-expanded={node.opens ? isOpen : undefined} tabIndex={id === active ? 0 : -1} class={kind} data-key={node.key} onFocus={(event) => event.target === event.currentTarget && id !== active && choose(id)}>
            <div class="node" onClick={() => choose(id)}>
              <span class="mark" aria-hidden="true" onClick={() => node.opens && turn(node.key)}>
                {node.opens ? (isOpen ? '▾' : '▸') : node.given ? '●' : '·'}
              </span>
              <span class="label" onClick={() => (node.given ? change(node.given) : node.opens && turn(node.key))}>
                {node.label}
                {node.again && <small> {word('explain.again')}</small>}
              </span>
              <b class="value" onClick={() => enter(node)}>
                {node.value}
              </b>
              {node.note && <small class="note">{node.note}</small>}
            </div>
            {isOpen && (
              <ul role="group">
                <Branch nodes={node.inputs!} parent={id} level={level + 1} active={active} choose={choose} />
              </ul>
            )}
          </li>
        );
      })}
    </>
  );
}
