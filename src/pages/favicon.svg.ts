import logo from '#authority/logo.svg?raw';

/** The logo of the authority, for its pages and the tabs of browsers. */
export const GET = () => new Response(logo);
