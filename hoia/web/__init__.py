"""The shell of the web app: base page, css layers, sign-in, Today."""
