// What a block from the clipboard would do: see core/view/paste.go.
export interface Paste {
  title: string;
  says: string;
  name: string;
  rest?: string;
  wrong?: string;
  skipped: string[];
  tall: number;
  wide: number;
  changes: number;
  cells: PasteCell[];
}

export interface PasteCell {
  kind: 'ok' | 'same' | 'ask' | 'fault' | 'skip';
  path: string;
  column: number;
  period?: number;
  percent?: boolean;
  label: string;
  typed: string;
  text?: string;
  shown?: string;
  means?: string;
  choices?: { text: string; shown: string }[];
  doubt?: string;
  monthly?: boolean; // its assumption is to be by month for it
  says?: string;
  sample?: boolean;
}
