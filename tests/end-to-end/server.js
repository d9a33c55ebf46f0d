/** The address of the running ImppOffice that is tested. */
export const server = process.env.IMPP_URL;
if (!server)
  throw new Error('Set IMPP_URL to the address of a running ImppOffice, such as http://localhost:5080/.');
