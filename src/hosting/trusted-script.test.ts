import { afterEach, beforeEach, expect, test, vi } from 'vitest';

type Rules = { readonly createScriptURL: (address: string) => string | null };
const made: Record<string, Rules> = {};

/** As browsers do under our policy: a name may be made once. */
const factory = {
	get defaultPolicy() {
		return made['default'] ?? null;
	},
	createPolicy(name: string, rules: Rules) {
		if (made[name]) throw new TypeError(`Policy ${name} exists`);
		made[name] = rules;
		return rules;
	},
};

let module: typeof import('./trusted-script.ts');

beforeEach(async () => {
	for (const name of Object.keys(made)) delete made[name];
	vi.resetModules();
	module = await import('./trusted-script.ts');
});
afterEach(() => {
	vi.unstubAllGlobals();
	vi.resetModules();
});

test('a browser without Trusted Types gets the plain address', () => {
	expect(module.trustedScript('tim-kiem', '/_astro/a.js')).toBe('/_astro/a.js');
	expect(() => module.trustScriptsOfOthers(() => true)).not.toThrow();
});

test('a policy gives its one address, whoever asks for another', () => {
	vi.stubGlobal('trustedTypes', factory);
	expect(module.trustedScript('tim-kiem', '/_astro/a.js')).toBe('/_astro/a.js');
	expect(made['tim-kiem']?.createScriptURL('https://elsewhere.example/evil.js')).toBe('/_astro/a.js');
});

test('asking twice, as after a lost worker, makes no second policy', () => {
	vi.stubGlobal('trustedTypes', factory);
	expect(module.trustedScript('tim-kiem', '/_astro/a.js')).toBe(module.trustedScript('tim-kiem', '/_astro/a.js'));
});

test('code of others gets the scripts that were allowed first, and no others', () => {
	vi.stubGlobal('trustedTypes', factory);
	module.trustScriptsOfOthers((address) => address.endsWith('/worker.js'));
	module.trustScriptsOfOthers(() => true);
	expect(made['default']?.createScriptURL('/pagefind/worker.js')).toBe('/pagefind/worker.js');
	expect(made['default']?.createScriptURL('/tep/evil.js')).toBeNull();
});
