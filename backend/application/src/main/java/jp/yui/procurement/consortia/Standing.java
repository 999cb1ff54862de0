package jp.yui.procurement.consortia;

/** As what a body belongs: 構成団体, 準構成団体, オブザーバー; from the strongest to the weakest. */
public enum Standing {
    MEMBER,
    ASSOCIATE,
    OBSERVER;

    /** Associate members take part and are asked, but do not vote. */
    public boolean votes() {
        return switch (this) {
            case MEMBER -> true;
            case ASSOCIATE, OBSERVER -> false;
        };
    }
}
