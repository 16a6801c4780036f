// Fills that tell without colour: a forecast is hatched. One for each colour of the page,
// since a pattern cannot take the colour of what it fills.

export const colours = ['leaf', 'slate', 'ochre', 'referral', 'plum', 'clay'];

export function Patterns() {
  return (
    <svg class="defs" aria-hidden="true">
      <defs>
        {colours.map((colour) => (
          <pattern key={colour} id={'hatch-' + colour} class={'c-' + colour} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
            <rect class="hatch-ground" width="5" height="5" />
            <path class="hatch-line" d="M0 0V5" />
          </pattern>
        ))}
        {colours.map((colour) => (
          <pattern key={colour} id={'cross-' + colour} class={'c-' + colour} width="6" height="6" patternUnits="userSpaceOnUse">
            <rect class="cross-ground" width="6" height="6" />
            <circle class="cross-dot" cx="3" cy="3" r="1.1" />
          </pattern>
        ))}
      </defs>
    </svg>
  );
}

// hue is the class that gives a series its colour. Past the fifth channel the colours come
// again with a pattern: "pattern6" is the first colour with dots.
export function hue(token: string): string {
  const number = /^pattern(\d+)$/.exec(token);
  if (!number) return 'c-' + token;
  return `c-${colours[1 + ((Number(number[1]) - 6) % 5)]} dotted`;
}
