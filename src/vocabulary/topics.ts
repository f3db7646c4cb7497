import data from '../../content/tu-vung/chu-de.json' with { type: 'json' };
import { topicsFile } from './shapes.ts';

export type Topic = (typeof topics)[number];

/** Topics in the order in which readers meet them. */
export const topics = topicsFile.parse(data).topics;

/** The topic of items that a capture carried along but that are not about health. Kept, never promoted. */
export const outsideHealth = 'ngoai-nganh';

const byId: ReadonlyMap<string, Topic> = new Map(topics.map((topic) => [topic.id, topic]));

/** The topic for an id that the schema has accepted. Throws on an unknown id. */
export function topicById(id: string): Topic {
	const found = byId.get(id);
	if (!found) throw new Error(`Unknown topic id: ${id}`);
	return found;
}
