import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv, { type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { dist } from '../../scripts/paths.ts';
import { type DataRow, PublishedData } from './published-data.ts';
import { packageSchema, strict } from './published-schemas.ts';

const read = (path: string) => readFileSync(join(dist, path), 'utf8');
const json = (path: string): unknown => JSON.parse(read(path));
const data = new PublishedData((path) => read(`du-lieu/${path}`));

const ajv = new Ajv({ allErrors: true, strict: true, strictRequired: false });
addFormats.default(ajv);
const schemas = globSync('du-lieu/luoc-do/*.json', { cwd: dist }).sort();
/** Path below `/du-lieu/luoc-do/` → the schema, which here also refuses what it does not tell of. */
const validators = new Map<string, ValidateFunction>(
	schemas.map((path) => [path.slice('du-lieu/luoc-do/'.length), ajv.compile(strict(json(path)))]),
);

function faultsOf(schema: string, value: unknown): string[] {
	const validate = validators.get(schema)!;
	return validate(value)
		? []
		: (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

/** The schema of the tables of a file, by the Table Schema that its description names. */
const schemaOf = ({ schema }: { schema: string }) => schema.replace('luoc-do/bang/', '');
const records = globSync(['{tin-tuc,van-ban,diem-tin}/*/*.json', 'so/*.json'], { cwd: dist }).map((path) =>
	path.replaceAll('\\', '/'),
);

describe('JSON', () => {
	test('of every table fits the schema of the table', () => {
		const files = data.resources.filter(({ format }) => format === 'json');
		expect(files.length).toBeGreaterThan(50);
		const faults = files.flatMap((file) =>
			faultsOf(schemaOf(file), data.rowsOf(file)).map((fault) => `${file.path} ${fault}`),
		);
		expect(faults).toEqual([]);
	});

	test('of every record fits the schema that it names', () => {
		expect(records.length).toBeGreaterThan(60);
		const faults = records.flatMap((path) => {
			const record = json(path) as { $schema: string };
			return faultsOf(record.$schema.split('/').at(-1)!, record).map((fault) => `${path} ${fault}`);
		});
		expect(faults).toEqual([]);
	});

	test('schemas refuse what is not as they say', () => {
		const rows = data.rows('muc', 'json');
		const spoilt = [{ title: '' }, { date: '17/3/2025' }, { kind: 'bai' }, { cites: -1 }, { url: '/x/' }, { new: 1 }];
		for (const part of spoilt) expect(faultsOf('muc.json', [{ ...rows[0], ...part }])).not.toEqual([]);
		expect(faultsOf('muc.json', rows.slice(0, 1))).toEqual([]);
	});

	test('of an entry stands beside its page, and rows lead to it', () => {
		for (const row of data.rows('muc', 'json')) {
			const path = `${row['id']}.json`;
			expect(existsSync(join(dist, `${row['id']}/index.html`))).toBe(true);
			expect(json(path)).toMatchObject({ id: row['id'], url: row['url'], metadata: { title: row['title'] } });
		}
	});
});

describe('CSV', () => {
	test('of every table gives back the rows of its JSON', () => {
		const files = data.resources.filter(({ format }) => format === 'csv');
		for (const file of files) {
			const twin = data.resources.find(({ path }) => path === file.path.replace(/csv$/, 'json'))!;
			expect(data.rowsOf(file), file.path).toEqual(data.rowsOf(twin));
		}
	});

	test('opens rightly in spreadsheets', () => {
		for (const { path, format } of data.resources) {
			if (format === 'csv') expect(read(`du-lieu/${path}`), path).toMatch(/^\uFEFF[^\r]+\r\n/);
		}
	});
});

describe('datapackage.json', () => {
	test('is a Data Package, and names every file of the tables once', () => {
		const validate = ajv.compile(packageSchema);
		validate(json('du-lieu/datapackage.json'));
		expect(validate.errors ?? []).toEqual([]);
		const tables = globSync('du-lieu/{*,{tinh-thanh,chu-de,nam}/*}.{csv,json}', { cwd: dist });
		const own = tables.map((path) => path.replaceAll('\\', '/').slice('du-lieu/'.length));
		const others = ['datapackage.json', 'openapi.json'];
		expect(data.resources.map(({ path }) => path).sort()).toEqual(own.filter((path) => !others.includes(path)).sort());
	});

	test('has tables that fit their Table Schemas', () => {
		const faults = data.resources.flatMap((file) => {
			const fields = data.fields(file.schema);
			return data.rowsOf(file).flatMap((row) =>
				fields.flatMap(({ name, constraints = {} }) => {
					const value = row[name] ?? null;
					const { required, pattern, enum: known } = constraints;
					const isFit =
						value === null
							? !required
							: (!pattern || new RegExp(`^(?:${pattern})$`).test(String(value))) &&
								(!known || known.includes(String(value)));
					return isFit ? [] : [`${file.path} ${name}: ${value}`];
				}),
			);
		});
		expect(faults).toEqual([]);
	});
});

test('what a table names of another stands there', () => {
	const valuesOf = (name: string, column: string) => new Set(data.rows(name, 'json').map((row) => row[column]));
	const named = (name: string, column: string) => [...valuesOf(name, column)].filter((value) => value !== null);
	const keys = valuesOf('so-hieu', 'key');
	const ids = valuesOf('muc', 'id');
	expect(
		[...named('vien-dan', 'target'), ...named('quan-he', 'from'), ...named('quan-he', 'to')].filter(
			(key) => !keys.has(key!),
		),
	).toEqual([]);
	expect(
		[...named('vien-dan', 'source'), ...named('so-hieu', 'held'), ...named('quan-he', 'statedIn')].filter(
			(id) => !ids.has(id!),
		),
	).toEqual([]);
	expect(ids.size).toBe(data.rows('muc', 'json').length);
});

test('every mention stands where it is said to stand in its sentence', () => {
	const oneLine = (text: unknown) => String(text).replace(/\s+/g, ' ');
	const wrong = data
		.rows('vien-dan', 'csv')
		.filter(
			({ sentence, start, end, text }: DataRow) => String(sentence).slice(Number(start), Number(end)) !== oneLine(text),
		);
	expect(wrong).toEqual([]);
});
