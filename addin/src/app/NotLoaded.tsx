/** Says in English that the page is not there, since the texts of no language are. */
export const NotLoaded = () => (
  <main role="alert" lang="en" dir="ltr">
    <h1>ImppOffice could not be loaded</h1>
    <p>Part of the page did not arrive. Check the connection to the server, then reload the page.</p>
    <button type="button" onClick={() => window.location.reload()}>
      Reload
    </button>
  </main>
);
