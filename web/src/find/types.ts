// What a search leads to: see core/view/find.go.
export interface Found {
  kind: 'place' | 'number' | 'section' | 'comment' | 'command';
  label: string;
  sub?: string;
  value?: string;
  path: string;
  section?: string;
}
