// The head of a view: where you are, and its answer in one sentence.
import type { ComponentChildren } from 'preact';
import type { Page, Span } from '../view';

export function Head({ page, sentence, children }: { page: Page; sentence?: Span[]; children?: ComponentChildren }) {
  return (
    <div class="head">
      <div>
        <p class="crumb">{page.crumb}</p>
        <h1>
          <Spans spans={sentence ?? page.sentence ?? []} />
        </h1>
      </div>
      {children}
    </div>
  );
}

export function Spans({ spans }: { spans: Span[] }) {
  return (
    <>
      {spans.map((span, i) => (span.tone ? <em key={i} class={'tone-' + span.tone}>{span.text}</em> : span.text))}
    </>
  );
}
