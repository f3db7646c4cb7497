import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { validateXML } from 'xmllint-wasm';

const folder = join(import.meta.dirname, 'xsd');

/**
 * What is wrong with an XML text by a schema of `xsd/`; nothing when it is valid. Schemas that it imports are named after it.
 * Our own schemas in our own words: the official ones may not be copied.
 */
export async function xmlFaults(xml: string, schema: string, imported: readonly string[] = []): Promise<string[]> {
	const { errors } = await validateXML({
		xml: { fileName: 'tep.xml', contents: xml },
		schema: { fileName: schema, contents: readFileSync(join(folder, schema), 'utf8') },
		preload: imported.map((fileName) => ({ fileName, contents: readFileSync(join(folder, fileName), 'utf8') })),
		// Files may have 5 MB, and their tree in memory many times that.
		maxMemoryPages: 8192,
	});
	return errors.map(({ loc, message }) => `${loc ? `${loc.lineNumber}: ` : ''}${message}`);
}
