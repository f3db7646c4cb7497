import { expect, test } from 'vitest';
import { siteAddress } from './site-url.ts';
import { standAtRoot } from './stand-at-root.ts';

test.each([
	[{}, 'https://vidu.vn'],
	[{ SITE_URL: 'https://khac.vidu.vn/kho/', BASE_PATH: '/kho/' }, 'https://vidu.vn'],
	[{ BASE_PATH: 'kho' }, 'https://vidu.vn/kho-y-te/'],
])('%j with %s becomes the root of the own host', (variables, own) => {
	standAtRoot(variables, own);
	expect(siteAddress(variables, own)).toEqual({ origin: 'https://vidu.vn', base: '/' });
});
