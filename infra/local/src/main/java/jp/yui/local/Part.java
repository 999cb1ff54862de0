package jp.yui.local;

/** The programs that make up a running Yui, in the order in which they need each other. */
public enum Part {
    POSTGRES("PostgreSQL"),
    KEYCLOAK("Keycloak"),
    MAIL("mail"),
    BACKEND("backend"),
    FRONTEND("frontend");

    private final String title;

    Part(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }

    String fileName() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    static Part named(String name) {
        for (Part part : values()) {
            if (part.fileName().equals(name)) {
                return part;
            }
        }
        throw new Trouble(
                "There is no part '" + name + "'; the parts are postgres, keycloak, mail, backend and frontend");
    }
}
