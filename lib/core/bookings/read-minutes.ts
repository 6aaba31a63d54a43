const CLOCK = /^(\d{1,2})[:.](\d{2})$/;
const MINUTES = /(?:^|\s)(\d{1,3})\s*(?:min(?:uter)?\.?)?$/i;
const HOURS = /^(\d{1,2})\s*(?:h|tim(?:me|mar)?)\.?$/i;

/** The length that a text says in minutes: "00:15", "15 min", "… behandling 30 min", "1 h"; null where it says none. */
export function readMinutes(text: string): number | null {
  const plain = text.trim();
  const [, hours, minutes] = CLOCK.exec(plain) ?? [];
  if (hours && minutes) return Number(hours) * 60 + Number(minutes);
  const whole = HOURS.exec(plain)?.[1];
  if (whole) return Number(whole) * 60;
  const number = MINUTES.exec(plain)?.[1];
  return number ? Number(number) : null;
}
