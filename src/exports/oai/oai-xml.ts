import type { Element } from 'xast';
import { toXml } from 'xast-util-to-xml';
import { x } from 'xastscript';
import { holdableInXml } from '#domain/xml-text.ts';
import { site } from '#site';
import type { OaiRecord, OaiView } from './oai.ts';

const oai = 'http://www.openarchives.org/OAI/2.0/';
const dc = `${oai}oai_dc/`;
const repository = `${oai}static-repository`;

/**
 * A domain that nobody can have (RFC 6761): the protocol demands an address, and the archive has none yet. One that might
 * belong to somebody would be a lie.
 */
const noAddress = 'chua-co-dia-chi@kho-y-te.invalid';

/** A whole static repository: who keeps it, its one format, its records. */
export function oaiXml({ baseUrl, earliest, records }: OaiView): string {
	const root = x(
		'Repository',
		{
			xmlns: repository,
			'xmlns:oai': oai,
			'xmlns:oai_dc': dc,
			'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
			'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
			'xsi:schemaLocation': `${repository} ${oai}static-repository.xsd`,
		},
		'\n',
		identify(baseUrl, earliest),
		'\n',
		x('ListMetadataFormats', [
			x('oai:metadataFormat', [
				x('oai:metadataPrefix', 'oai_dc'),
				x('oai:schema', `${oai}oai_dc.xsd`),
				x('oai:metadataNamespace', dc),
			]),
		]),
		'\n',
		x('ListRecords', { metadataPrefix: 'oai_dc' }, ...onLines(records.map(recordElement))),
		'\n',
	);
	// The package leaves it in texts, where XML does not allow it; we write no CDATA that it could end.
	const xml = toXml(root).replaceAll(']]>', ']]&gt;');
	return `<?xml version="1.0" encoding="UTF-8"?>\n${xml}\n`;
}

function identify(baseUrl: string, earliest: string): Element {
	return x(
		'Identify',
		{},
		...onLines([
			x('oai:repositoryName', site.name),
			x('oai:baseURL', baseUrl),
			x('oai:protocolVersion', '2.0'),
			x('oai:adminEmail', site.contact || noAddress),
			x('oai:earliestDatestamp', earliest),
			x('oai:deletedRecord', 'no'),
			x('oai:granularity', 'YYYY-MM-DD'),
		]),
	);
}

function recordElement({ id, day, lines }: OaiRecord): Element {
	return x('oai:record', [
		x('oai:header', [x('oai:identifier', id), x('oai:datestamp', day)]),
		x('oai:metadata', [
			x(
				'oai_dc:dc',
				{ 'xsi:schemaLocation': `${dc} ${oai}oai_dc.xsd` },
				lines.map(([element, text]) => x(`dc:${element}`, holdableInXml(text))),
			),
		]),
	]);
}

function onLines(parts: readonly Element[]): (Element | string)[] {
	return [...parts.flatMap((part) => ['\n', part]), '\n'];
}
