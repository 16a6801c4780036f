// The report on sheets of paper: first all blocks are laid out unseen at the paper's width
// and measured, then each sheet takes what it holds.
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { word } from '../lang/words';
import type { Risk } from '../risk/types';
import type { Page, Report } from '../view';
import { blocksOf, type Block } from './blocks';
import { paginate, slack, type Measured, type Piece } from './paginate';

export type Paper = 'a4' | 'letter';

// Room for blocks between the lines at the top and the foot of a sheet, in pixels of 1/96 inch.
const room: Record<Paper, number> = { a4: 1122 - 2 * 40 - 64, letter: 1055 - 2 * 40 - 64 };
const gap = 18;

// What the first sheet leaves free goes to its chart, up to so much.
const mostTaller = 150;

interface Props {
  page: Page;
  report: Report;
  risk: Risk | null;
  paper: Paper;
  ready: (sheets: number) => void;
}

export function Sheets({ page, report, risk, paper, ready }: Props) {
  const [sheets, setSheets] = useState<Piece[][] | null>(null);
  const [taller, setTaller] = useState(0);
  const blocks = blocksOf(page, report, risk, taller);
  const box = useRef<HTMLDivElement>(null);
  // Charts find their width after the first layout, so it is measured until it stands.
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return;
    let quiet = 0;
    const observer = new ResizeObserver(() => {
      cancelAnimationFrame(quiet);
      quiet = requestAnimationFrame(() => {
        const heights = measured(element);
        const next = paginate(heights, room[paper], gap);
        if (next.length > 1) setTaller(Math.max(0, Math.min(mostTaller, slack(next[0], heights, room[paper], gap))));
        setSheets(next);
      });
    });
    observer.observe(element);
    return () => {
      observer.disconnect();
      cancelAnimationFrame(quiet);
    };
  }, [sheets === null]);
  useLayoutEffect(() => {
    if (sheets) ready(sheets.length);
  }, [sheets]);
  if (!sheets) {
    return (
      <div class={'paper measure ' + paper} aria-hidden="true" inert>
        <div ref={box}>
          {blocks.map((block) => (
            <div key={block.id} class="block">
              {block.draw(0, block.rows)}
            </div>
          ))}
        </div>
      </div>
    );
  }
  return (
    <>
      {sheets.map((pieces, i) => (
        <Sheet key={i} page={page} report={report} risk={risk} paper={paper} blocks={blocks} pieces={pieces} n={i + 1} of={sheets.length} />
      ))}
    </>
  );
}

function measured(box: HTMLElement): Measured[] {
  return [...box.children].map((element) => {
    const rows = [...element.querySelectorAll<HTMLElement>('.paper-table tbody tr, [data-row]')];
    const heights = element.firstElementChild?.classList.contains('halves') ? [] : rows.map((row) => row.getBoundingClientRect().height);
    return { head: element.getBoundingClientRect().height - heights.reduce((sum, height) => sum + height, 0), rows: heights };
  });
}

// still keeps the letters that turn a chart into its table from what stands on paper.
function still(event: KeyboardEvent): void {
  if (event.key.length === 1 && !event.ctrlKey && !event.metaKey) event.stopPropagation();
}

interface SheetProps {
  page: Page;
  report: Report;
  risk: Risk | null;
  paper: Paper;
  blocks: Block[];
  pieces: Piece[];
  n: number;
  of: number;
}

function Sheet({ page, report, risk, paper, blocks, pieces, n, of }: SheetProps) {
  const place = word('report.sheet', { n: String(n), of: String(of) });
  return (
    <section class={'paper ' + paper} aria-label={place}>
      <div class="paper-top">
        <span>{page.title}</span>
        <span>{report.when}</span>
      </div>
      <div class="paper-body" onKeyDownCapture={still}>
        {pieces.map(({ block, from, to }) => (
          <div key={blocks[block].id} class="block">
            {blocks[block].draw(from, to)}
          </div>
        ))}
      </div>
      <div class="paper-foot">
        <span>{[report.base, risk && page.sim && `${word('draws.seed')} ${page.sim.seed}`, risk?.draws].filter(Boolean).join(' · ')}</span>
        <span>{word('report.receipt', { receipt: page.receipt })}</span>
        <span>
          {n} / {of}
        </span>
      </div>
    </section>
  );
}
