// Fills that tell without colour: a forecast is hatched. One for each colour of the page,
// since a pattern cannot take the colour of what it fills.

const colours = ['leaf', 'slate', 'ochre', 'plum', 'clay'];

// Channels without a colour of their own take these again, dotted.
const cycle = ['slate', 'ochre', 'plum', 'clay'];

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
        {cycle.map((colour) => (
          <pattern key={colour} id={'dots-' + colour} class={'c-' + colour} width="6" height="6" patternUnits="userSpaceOnUse">
            <rect class="dots-ground" width="6" height="6" />
            <circle class="dots-dot" cx="3" cy="3" r="1.1" />
          </pattern>
        ))}
      </defs>
    </svg>
  );
}

// hue is the class that gives a series its colour; "pattern6" is the first dotted one.
export function hue(token: string): string {
  const number = /^pattern(\d+)$/.exec(token);
  if (!number) return 'c-' + token;
  return `c-${cycle[(Number(number[1]) - 6) % cycle.length]} dotted`;
}
