import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { site } from '#site';
import { dist } from '../../scripts/paths.ts';
import { fileFor } from './built-pages.ts';
import { xmlFaults } from './xml-faults.ts';

const { origin } = new URL(site.url);
const read = (path: string) => readFileSync(join(dist, path), 'utf8');
const files = globSync('du-lieu/oai*.xml', { cwd: dist }).sort();
const texts = files.map(read);
const all = (element: string, text = texts.join('')) =>
	[...text.matchAll(new RegExp(`<${element}>(.*?)</${element}>`, 'gs'))].map(([, value = '']) => value);
const parts = ['oai-records.xsd', 'oai-dc.xsd', 'dublin-core.xsd'];
const faultsOf = (xml: string) => xmlFaults(xml, 'oai-repository.xsd', parts);

describe('the static repositories', () => {
	test('hold every entry that has a page, once', () => {
		const pages = ['tin-tuc', 'van-ban', 'diem-tin'].flatMap((kind) => all('loc', read(`sitemap-${kind}.xml`)));
		const held = all('dc:identifier').filter((text) => text.startsWith(origin));
		expect(held.sort()).toEqual(pages.sort());
		expect(new Set(all('oai:identifier')).size).toBe(pages.length);
	});

	test('name related documents by pages that exist', () => {
		const paths = all('dc:relation').map((url) => new URL(url).pathname);
		expect(paths.length).toBeGreaterThan(5);
		expect(paths.filter((path) => !fileFor(path))).toEqual([]);
	});

	test('say where they stand and since when they have records', () => {
		for (const [index, text] of texts.entries()) {
			expect(all('oai:baseURL', text)).toEqual([`${origin}/${files[index]}`]);
			expect(all('oai:earliestDatestamp', text)[0]).toBe(all('oai:datestamp', text).sort()[0]);
		}
	});

	test('are small enough for everyone', () => {
		expect(files.length).toBeGreaterThan(0);
		for (const file of files) expect(statSync(join(dist, file)).size).toBeLessThanOrEqual(5_000_000);
	});

	test('give no address of a person that the site does not give', () => {
		expect(
			all('oai:adminEmail').every((address) =>
				site.contact ? address === site.contact : address.endsWith('.invalid'),
			),
		).toBe(true);
	});
});

describe('the schema', () => {
	test('holds', async () => {
		for (const text of texts) expect(await faultsOf(text)).toEqual([]);
	});

	test('refuses what static repositories may not have', async () => {
		const [xml = ''] = texts;
		for (const faulty of [
			xml.replace('<oai:granularity>YYYY-MM-DD', '<oai:granularity>YYYY-MM-DDThh:mm:ssZ'),
			xml.replace(/<oai:datestamp>[^<]*/, '<oai:datestamp>2025-02-30'),
			xml.replace('<oai:header>', '<oai:header status="deleted">'),
			xml.replace(/<dc:title>.*?<\/dc:title>/, ''),
			xml.replaceAll(/<oai:identifier>[^<]*/g, '<oai:identifier>oai:kho.vidu.vn:mot'),
			xml.replace('metadataPrefix="oai_dc"', 'metadataPrefix="marc"'),
			xml.replaceAll(/<oai:record>.*<\/oai:record>/g, ''),
		]) {
			expect(await faultsOf(faulty)).not.toEqual([]);
		}
	});
});
