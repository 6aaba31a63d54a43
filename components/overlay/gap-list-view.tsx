import type { GapList } from '@/lib/state/create-state';
import * as sv from '@/lib/text/sv';
import { besideCaret } from './beside-caret';
import { ListOption } from './list-option';

const WIDTH = 320;
const HEIGHT = 320;

/** The values offered for the gap that the caret is in. The focus stays in the page's field. */
export function GapListView({ list, onTake }: { list: GapList; onTake(index: number): void }) {
  return (
    <div class="panel gap-list" style={besideCaret(list.anchor, WIDTH, HEIGHT)}>
      <div class="head">
        <strong>{list.label}</strong>
        <span class="quiet">{sv.gaps.position(list.position, list.count)}</span>
      </div>
      {list.suggestions.length > 0 && (
        <div class="list" role="listbox" aria-label={list.label}>
          {list.suggestions.map((suggestion, index) => {
            const { value, detail, warning } = sv.gaps.parts(suggestion);
            return (
              <ListOption key={value} isChosen={index === list.chosen} onTake={() => onTake(index)}>
                <span class="value">{value}</span>
                {detail && <span class="detail">{detail}</span>}
                {warning && <span class="warning">{warning}</span>}
              </ListOption>
            );
          })}
        </div>
      )}
      <p class="quiet help">{sv.gaps.help}</p>
    </div>
  );
}
