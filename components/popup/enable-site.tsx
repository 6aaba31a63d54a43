import { useState } from 'preact/hooks';
import type { Site, SiteId } from '@/lib/core/model';
import * as sv from '@/lib/text/sv';

interface EnableSiteProps {
  origin: string;
  sites: readonly Site[];
  onEnable(site: SiteId): Promise<void>;
}

/** Asks what an unknown page is, and turns Ledtråd on there. */
export function EnableSite({ origin, sites, onEnable }: EnableSiteProps) {
  const [chosen, choose] = useState<SiteId>('cosmic');
  return (
    <form
      class="enable"
      onSubmit={(event) => {
        event.preventDefault();
        void onEnable(chosen);
      }}
    >
      <fieldset class="choices">
        <legend>{sv.enabling.question(new URL(origin).host)}</legend>
        {sites.map(({ id, name }) => (
          <label key={id} class="box">
            <input type="radio" name="site" checked={chosen === id} onChange={() => choose(id)} />
            {name}
          </label>
        ))}
      </fieldset>
      <p class="quiet">{sv.enabling.access}</p>
      <button type="submit">{sv.enabling.enable}</button>
    </form>
  );
}
