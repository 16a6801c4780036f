// Fills that tell without colour: one for each colour, since a pattern cannot take the colour
// of what it fills. Channels without a colour of their own take these again, dotted.
const cycle = ['slate', 'ochre', 'plum', 'clay'];

export function Patterns() {
  return (
    <svg class="defs" aria-hidden="true">
      <defs>
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
