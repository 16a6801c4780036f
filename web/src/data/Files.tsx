// The files of a log, where there are several: what was read of each, and each may be left out.
import { word } from '../lang/words';
import { leave } from './open';
import type { Log } from './types';

export function FilesView({ log }: { log: Log }) {
  if (log.files.length < 2) return null;
  return (
    <details class="data-files" open={!log.read}>
      <summary id="data-files">{word('data.files', { n: String(log.files.length) })}</summary>
      <ul>
        {log.files.map((file, i) => (
          <li key={i}>
            <b>{file.name}</b> <span class="quiet">{log.read?.files?.[i]?.text}</span>
            <button type="button" class="button small" aria-label={word('data.leaveFile', { file: file.name })} onClick={() => void leave(file)}>
              {word('data.leaveOut')}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
