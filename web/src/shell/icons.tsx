// The few pictures of the page: marks for actions, drawn in the colour of the text.

const paths = {
  overview: 'M2 13.5V8.5M6 13.5v-9M10 13.5V7M14 13.5V2.5',
  assume: 'M1.8 2.8h12.4v10.4H1.8zM1.8 6.3h12.4M1.8 9.8h12.4M6 2.8v10.4',
  funnel: 'M1.8 2.8h12.4L9.6 8.4v4.8l-3.2-1.6V8.4z',
  sheet: 'M3.5 1.5h6l3 3v10h-9zM5.7 7.3h4.6M5.7 9.6h4.6M5.7 11.9h2.8',
  open: 'M1.8 13V3.2h4.4l1.6 2h6.4V13z',
  undo: 'M5.5 3 2.5 6l3 3M3 6h6.2a3.8 3.8 0 0 1 0 7.6H6.5',
  redo: 'M10.5 3l3 3-3 3M13 6H6.8a3.8 3.8 0 0 0 0 7.6h2.7',
  steps: 'M8 4.6V8l2.4 1.6M2.6 6.4A5.8 5.8 0 1 1 2.4 9.4M2.2 3.2v3.4h3.4',
  find: 'M7 2.6a4.4 4.4 0 1 0 0 8.8 4.4 4.4 0 0 0 0-8.8M10.3 10.3l3.4 3.4',
  scenarios: 'M2 8h4.5L10 3.5h4M6.5 8H14M6.5 8l3.5 4.5h4',
  theme: 'M8 2.2a5.8 5.8 0 1 0 0 11.6zM8 2.2a5.8 5.8 0 0 1 0 11.6',
  table: 'M2 3h12v10H2zM2 6.3h12M7 6.3V13',
  copy: 'M5.5 5.5h8v8h-8zM3.5 10.5h-1v-8h8v1',
  chart: 'M2.5 2.5v11h11M5.5 11V8M8.5 11V5M11.5 11V7',
  comment: 'M2 2.8h12v8.4H7.4L4.4 14v-2.8H2z',
  whatif: 'M2 4.5h6.1M11.9 4.5H14M2 8h1.1M6.9 8H14M2 11.5h7.6M13.4 11.5h.6M10 2.6a1.9 1.9 0 1 1 0 3.8 1.9 1.9 0 0 1 0-3.8M5 6.1a1.9 1.9 0 1 1 0 3.8 1.9 1.9 0 0 1 0-3.8M11.5 9.6a1.9 1.9 0 1 1 0 3.8 1.9 1.9 0 0 1 0-3.8',
  more: 'M3.5 8h.01M8 8h.01M12.5 8h.01',
  search: 'M8 1.8v2.6M8 11.6v2.6M1.8 8h2.6M11.6 8h2.6M8 4.4a3.6 3.6 0 1 0 0 7.2 3.6 3.6 0 0 0 0-7.2',
  causes: 'M2 13.5h12M3 13.5V9h2.6v4.5M6.7 9V5.5h2.6V9M10.4 5.5V2.5H13v11',
  risk: 'M2 8 14 2.8M2 8h12M2 8l12 5.2',
  data: 'M2.5 4c0-1.4 2.5-2.2 5.5-2.2s5.5.8 5.5 2.2-2.5 2.2-5.5 2.2S2.5 5.4 2.5 4zM2.5 4v8c0 1.4 2.5 2.2 5.5 2.2s5.5-.8 5.5-2.2V4M2.5 8c0 1.4 2.5 2.2 5.5 2.2s5.5-.8 5.5-2.2',
  behaviours: 'M2 13.5V9l3-3 3 3 5.5-6M9.8 3h3.7v3.7M2 13.5h12',
  retention: 'M2 2.5v11h12M4 4.5c1.2 5 4 6.6 9.5 7',
  customers: 'M8 7.8a2.7 2.7 0 1 0 0-5.4 2.7 2.7 0 0 0 0 5.4M2.8 13.8c.4-2.9 2.4-4.4 5.2-4.4s4.8 1.5 5.2 4.4',
  curve: 'M2.5 2.5v11h11M4.5 11.5c4.5 0 3-8 8.5-8',
  file: 'M3.5 1.5h6l3 3v10h-9zM9.5 1.5v3h3M8 12V7.5M6 9.3 8 7.3l2 2',
} as const;

export type IconName = keyof typeof paths;

export function Icon({ name, size = 16 }: { name: IconName; size?: number }) {
  return (
    <svg class="icon" width={size} height={size} viewBox="0 0 16 16" aria-hidden="true">
      <path d={paths[name]} />
    </svg>
  );
}

export function Leaf({ size = 20 }: { size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 20 20" aria-hidden="true">
      <path class="leaf-body" d="M3 17C3 8 8 3 17 3c0 9-5 14-14 14z" />
      <path class="leaf-veins" d="M3 17 11.5 8.5M6.5 13.5V9.6M9 11h4" />
    </svg>
  );
}
