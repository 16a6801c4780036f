// The chances of scenarios, each with its shape, on the same draws.
import { hue } from '../chart/patterns';
import { Mark } from '../scenario/Mark';
import type { Odds } from './types';

export function OddsView({ odds }: { odds: Odds }) {
  return (
    <table class="odds" id="risk-odds">
      <thead>
        <tr>
          <th scope="col">{odds.head}</th>
          <td />
          <th scope="col" class="right">
            {odds.column}
          </th>
        </tr>
      </thead>
      <tbody>
        {odds.rows.map((row) => (
          <tr key={row.id}>
            <th scope="row">
              <Mark of={row} /> {row.name}
            </th>
            <td>
              <svg class={'length ' + hue(row.colour)} width="100%" height="6" aria-hidden="true">
                <rect class="odds-track" width="100%" height="6" rx="3" />
                <rect width={`${row.bar * 100}%`} height="6" rx="3" />
              </svg>
            </td>
            <td class="right" title={row.off}>
              <b>{row.text}</b>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
