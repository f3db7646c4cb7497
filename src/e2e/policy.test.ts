import { hash } from 'node:crypto';
import type { Element } from 'hast';
import { expect, test } from 'vitest';
import { urls } from '#domain/urls.ts';
import { elements, pagePaths, parsePage, textOf } from './built-pages.ts';

interface Page {
	readonly path: string;
	/** Directive → what it allows; undefined when the policy does not stand before everything it is to hold for. */
	readonly policy: Readonly<Record<string, readonly string[]>> | undefined;
	/** Hashes of its inline scripts and styles. */
	readonly inline: readonly string[];
	/** What no element of a page may have. */
	readonly faults: readonly string[];
}

/** Elements that neither load nor run anything. */
const inert = new Set(['html', 'head', 'meta']);
const named = ({ properties }: Element, name: string) => String(properties[name] ?? '');

function pageOf(path: string): Page {
	const all = [...elements(parsePage(path))];
	const first = all.findIndex((element) => /^content-security-policy$/i.test(named(element, 'httpEquiv')));
	const before = all.slice(0, first);
	const text = before.every(({ tagName }) => inert.has(tagName)) ? named(all[first]!, 'content') : undefined;
	const directives = text?.split(';').flatMap((directive) => {
		const [name, ...sources] = directive.trim().split(/\s+/);
		return name ? [[name, sources] as const] : [];
	});
	return {
		path,
		policy: directives && Object.fromEntries(directives),
		inline: all.filter(isInline).map((element) => `'sha256-${hash('sha256', rawText(element), 'base64')}'`),
		faults: all.flatMap(faultsOf),
	};
}

/** A `<script>` of data is none. */
function isInline(element: Element): boolean {
	if (element.tagName === 'style') return true;
	return element.tagName === 'script' && !element.properties['src'] && !/json/.test(named(element, 'type'));
}

function rawText({ children }: Element): string {
	return children.map((child) => (child.type === 'text' ? child.value : '')).join('');
}

function faultsOf(element: Element): string[] {
	const { tagName, properties } = element;
	const faults = Object.keys(properties).filter((name) => /^(?:on|style$|target$|formtarget$|srcdoc$)/i.test(name));
	const addresses = ['href', 'src', 'action', 'formAction', 'xLinkHref'].map((name) => named(element, name));
	if (addresses.some((address) => /^\s*(?:javascript|data|vbscript|blob):/i.test(address))) faults.push('address');
	if (['base', 'embed', 'frame', 'iframe', 'object', 'portal'].includes(tagName)) faults.push('element');
	return faults.map((fault) => `<${tagName}> ${textOf(element).slice(0, 40)}: ${fault}`);
}

const pages = pagePaths().map(pageOf);

test('the policy of every page stands before all it holds for', () => {
	expect(pages.filter(({ policy }) => !policy).map(({ path }) => path)).toEqual([]);
});

test('no page may load what its policy does not name, nor anything from elsewhere, nor run what was not published', () => {
	const known = /^(?:'none'|'self'|'sha256-[\w+/]{43}=')$/;
	const faults = pages.flatMap(({ path, policy = {} }) => {
		const { 'trusted-types': _, 'require-trusted-types-for': types, ...loading } = policy;
		const search = path === urls.search();
		return [
			...['default-src', 'base-uri'].filter((name) => policy[name]?.join() !== "'none'"),
			...['script-src', 'style-src', 'form-action'].filter((name) => !policy[name]),
			...(types?.join() === "'script'" ? [] : ['Trusted Types']),
			...Object.values(loading)
				.flat()
				.filter((source) => !known.test(source) && !(search && source === "'wasm-unsafe-eval'")),
		].map((fault) => `${path}: ${fault}`);
	});
	expect(faults).toEqual([]);
});

test('the search page alone compiles WebAssembly and lets a library name its worker', () => {
	const allowing = (name: string, source: string) =>
		pages.filter(({ policy }) => policy?.[name]?.includes(source)).map(({ path }) => path);
	expect(allowing('script-src', "'wasm-unsafe-eval'")).toEqual([urls.search()]);
	expect(allowing('trusted-types', 'default')).toEqual([urls.search()]);
	expect(allowing('trusted-types', "'allow-duplicates'")).toEqual([]);
});

test('a policy holds the hashes of the inline scripts and styles of its own page, and no others', () => {
	const wrong = pages.filter(({ policy = {}, inline }) => {
		const hashes = Object.values(policy)
			.flat()
			.filter((source) => source.startsWith("'sha256-"));
		return new Set(hashes).symmetricDifference(new Set(inline)).size > 0;
	});
	expect(wrong.map(({ path }) => path)).toEqual([]);
});

// Without `target` a link never opens a window that could lead the archive's own elsewhere, so none needs `rel=noopener`.
test('no page holds handlers, inline styles, links that open windows, frames, or addresses that are code', () => {
	expect(pages.flatMap(({ path, faults }) => faults.map((fault) => `${path} ${fault}`))).toEqual([]);
});
