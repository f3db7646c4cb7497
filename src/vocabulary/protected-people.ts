import data from '../../content/tu-vung/nguoi-can-bao-ve.json' with { type: 'json' };
import { protectedPeopleFile } from './shapes.ts';

/**
 * Words by which a text speaks of children and patients, kept by the editors. It holds no name of anyone: whoever reads the
 * repository would read it too.
 */
export const protectedPeople = protectedPeopleFile.parse(data);
