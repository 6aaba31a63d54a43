import { useEffect, useState } from 'preact/hooks';
import { type OptionsRoute, optionsRoute } from './options-route';

/** What the page's address names, and follows it as it changes. */
export function useRoute(): OptionsRoute {
  const [route, setRoute] = useState(() => optionsRoute(location.hash));
  useEffect(() => {
    const follow = () => setRoute(optionsRoute(location.hash));
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  return route;
}
