import { expect, it } from 'vitest';
import { withPolicy } from '@/lib/core/settings/with-policy';

const cosmic = (origin: string) => ({ origin, site: 'cosmic' }) as const;

it('the policy’s settings count from the start, and the user’s over them', () => {
  const settings = { edition: 'vgr', watchWords: ['orkar inte'] };
  expect(withPolicy({ edition: 'kalmar' }, { settings })).toEqual({
    ...settings,
    edition: 'kalmar',
  });
});

it('a locked setting is the policy’s, or the default where that has none', () => {
  const chosen = { edition: 'kalmar', program: 'sovhjalpen' };
  const policy = { settings: { edition: 'vgr' }, locked: ['edition' as const, 'program' as const] };
  expect(withPolicy(chosen, policy)).toEqual({ edition: 'vgr' });
});

it('origins that the policy assigns stand before the user’s own', () => {
  const own = [cosmic('https://a.se'), { origin: 'https://b.se', site: 'generic' } as const];
  const sites = [cosmic('https://b.se')];
  expect(withPolicy({ sites: own }, { sites })).toEqual({ sites: [...sites, own[0]] });
});
