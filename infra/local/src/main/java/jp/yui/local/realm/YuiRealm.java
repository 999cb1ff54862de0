package jp.yui.local.realm;

/** The two realms: people of public bodies, and the operators of the platform. */
enum YuiRealm {
    PEOPLE("yui", "結 Yui", "yui"),
    OPERATORS("yui-ops", "結 Yui 運営", "ops");

    private final String key;
    private final String title;
    private final String registration;

    YuiRealm(String key, String title, String registration) {
        this.key = key;
        this.title = title;
        this.registration = registration;
    }

    String key() {
        return key;
    }

    String title() {
        return title;
    }

    /** The id under which the frontend registers this realm; part of its redirect addresses. */
    String registration() {
        return registration;
    }
}
