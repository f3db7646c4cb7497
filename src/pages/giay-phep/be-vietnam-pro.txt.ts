import type { APIRoute } from 'astro';
import license from '../../../node_modules/@expo-google-fonts/be-vietnam-pro/LICENSE_FONT?raw';

/** The SIL Open Font License asks that its text goes wherever the font goes. */
export const GET: APIRoute = () => new Response(license, { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
