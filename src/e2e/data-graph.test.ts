import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readFiles } from '../../scripts/content-files.ts';
import { loadArchive } from '../../scripts/load-archive.ts';
import { dist, root } from '../../scripts/paths.ts';
import { PublishedData } from './published-data.ts';
import { graphFromTables, plainGraph } from './published-graph.ts';

const { graph } = loadArchive(readFiles(join(root, 'content')).files).archive;
const data = new PublishedData((path) => readFileSync(join(dist, 'du-lieu', path), 'utf8'));

test.each(['csv', 'json'] as const)('the published %s files alone give the citation graph of the site', (format) => {
	const rebuilt = graphFromTables((name) => data.rows(name, format));
	expect(Object.keys(rebuilt.documents).length).toBeGreaterThan(10);
	expect(rebuilt).toEqual(plainGraph(graph));
});
