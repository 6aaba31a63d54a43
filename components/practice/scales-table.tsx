import { practiceText } from '@/lib/text/practice';
import { Choice } from './choice';
import type { ScalesKeywordProps } from './scales-keyword';
import { TextField } from './text-field';

const text = practiceText.scales;

/** One row per scale: score, interpretation, measuring occasion. */
export function ScalesTable({ label, occasions, kind, readOnly }: ScalesKeywordProps) {
  return (
    <table class="stacking" aria-label={label}>
      <thead>
        <tr>
          <th scope="col">{text.scale}</th>
          <th scope="col">{text.score}</th>
          <th scope="col">{text.reading}</th>
          <th scope="col">{text.occasion}</th>
        </tr>
      </thead>
      <tbody>
        {text.names.map((scale) => (
          <tr key={scale}>
            <th scope="row" class="middle">
              {scale}
            </th>
            <td class="thin" data-head={text.score}>
              <input
                type="text"
                inputMode="decimal"
                autocomplete="off"
                aria-label={text.cell(scale, text.score)}
                readOnly={readOnly}
              />
            </td>
            <td data-head={text.reading}>
              <TextField kind={kind} name={text.cell(scale, text.reading)} readOnly={readOnly} />
            </td>
            <td class="wide" data-head={text.occasion}>
              <Choice
                options={occasions}
                name={text.cell(scale, text.occasion)}
                readOnly={readOnly}
              />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
