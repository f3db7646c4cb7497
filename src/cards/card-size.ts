/** Width and height of every card in pixels, as social networks and chats show them without cutting. */
export const cardSize = { width: 1200, height: 630 } as const;
